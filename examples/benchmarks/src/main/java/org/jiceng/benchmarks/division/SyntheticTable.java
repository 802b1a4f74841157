package org.jiceng.benchmarks.division;

import java.io.BufferedWriter;
import java.io.IOException;

/** Invented places in the shape of the national table: provinces, cities, counties, townships, committees. */
final class SyntheticTable {

    private static final int FAN_OUT = 16;
    private static final int VILLAGES = 20;

    private final BufferedWriter out;
    private int left;

    private SyntheticTable(BufferedWriter out, int rows) {
        this.out = out;
        this.left = rows;
    }

    /** Writes a table with exactly {@code rows} rows, depth first, as the bureau orders them. */
    static void write(BufferedWriter out, int rows) throws IOException {
        out.write("code12,name,parent,level,urban_rural_code,source_year\n");
        SyntheticTable table = new SyntheticTable(out, rows);
        for (int province = 11; table.left > 0; province++) {
            table.province(province);
        }
    }

    private void province(int province) throws IOException {
        long code = province * 10_000_000_000L;
        row(code, "第" + province + "省", "", 1);
        for (int city = 1; city <= FAN_OUT && left > 0; city++) {
            long cityCode = code + city * 100_000_000L;
            row(cityCode, "第" + city + "市", Long.toString(code), 2);
            for (int county = 1; county <= FAN_OUT && left > 0; county++) {
                county(cityCode + county * 1_000_000L, county, cityCode);
            }
        }
    }

    private void county(long code, int number, long parent) throws IOException {
        row(code, "第" + number + "县", Long.toString(parent), 3);
        for (int town = 1; town <= FAN_OUT && left > 0; town++) {
            long townCode = code + (99 + town) * 1_000L;
            row(townCode, "第" + town + "镇", Long.toString(code), 4);
            for (int village = 1; village <= VILLAGES && left > 0; village++) {
                boolean rural = village > 4;
                String name = "第" + village + (rural ? "村村民委员会" : "社区居民委员会");
                row(townCode + (rural ? 200 : 0) + village, name, Long.toString(townCode), 5);
            }
        }
    }

    private void row(long code, String name, String parent, int level) throws IOException {
        if (left > 0) {
            out.write(code + "," + name + "," + parent + "," + level + ",,2023\n");
            left--;
        }
    }
}
