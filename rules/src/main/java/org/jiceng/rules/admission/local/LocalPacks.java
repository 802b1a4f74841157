package org.jiceng.rules.admission.local;

import com.google.common.collect.ImmutableList;
import org.jiceng.rules.admission.AdmissionPack;

/**
 * The packs of single places (地方规则包): regulations that were read article by article, and nine schemes that were read in
 * reports.
 *
 * <pre>{@code
 * AdmissionPolicy policy = AdmissionPolicy.national().withPacks(LocalPacks.all());
 * }</pre>
 */
public final class LocalPacks {

    private LocalPacks() {}

    /** Returns all packs, regulations before schemes. */
    public static ImmutableList<AdmissionPack> all() {
        return ImmutableList.<AdmissionPack>builder()
                .addAll(regulations())
                .addAll(schemes())
                .build();
    }

    /**
     * Returns the packs that rest on local regulations: Shanghai, Beijing, Tianjin, Shandong, Deyang, Chengdu, Luzhou,
     * and the local measures for the residents committees law.
     */
    public static ImmutableList<AdmissionPack> regulations() {
        return ImmutableList.of(
                shanghai(), beijing(), tianjin(), shandong(), deyang(), chengdu(), luzhou(), residentsMeasures());
    }

    /**
     * Returns the packs that rest on published schemes: Xicheng, Erqi, Jiangyuan, Huangshan, Zigong, Ningxia, Dongshan,
     * Xiangcheng, Xiping.
     */
    public static ImmutableList<AdmissionPack> schemes() {
        return ImmutableList.of(
                xicheng(), erqi(), jiangyuan(), huangshan(), zigong(), ningxia(), dongshan(), xiangcheng(), xiping());
    }

    /** Returns the pack of Shanghai: residents and villagers committees, and street offices. */
    public static AdmissionPack shanghai() {
        return ShanghaiPack.pack();
    }

    /** Returns the pack of Beijing: street offices, and the committees under them. */
    public static AdmissionPack beijing() {
        return BeijingPack.pack();
    }

    /** Returns the pack of Tianjin: street offices. */
    public static AdmissionPack tianjin() {
        return TianjinPack.pack();
    }

    /** Returns the pack of Shandong: townships, the committees under them, and by reference streets. */
    public static AdmissionPack shandong() {
        return ShandongPack.pack();
    }

    /** Returns the pack of Deyang: residents committees. */
    public static AdmissionPack deyang() {
        return DeyangPack.pack();
    }

    /** Returns the pack of Chengdu: both kinds of committee. */
    public static AdmissionPack chengdu() {
        return ChengduPack.pack();
    }

    /** Returns the pack of Luzhou: grids. */
    public static AdmissionPack luzhou() {
        return LuzhouPack.pack();
    }

    /**
     * Returns the pack of the measures of Beijing, Hebei, Shijiazhuang, Henan and Sichuan for the residents committees
     * law, which still ask for a consent that the law of 2025 no longer asks for: residents committees.
     */
    public static AdmissionPack residentsMeasures() {
        return ResidentsMeasuresPack.pack();
    }

    /** Returns the pack of Xicheng District of Beijing: residents committees. */
    public static AdmissionPack xicheng() {
        return XichengPack.pack();
    }

    /** Returns the pack of Erqi District of Zhengzhou: both kinds of committee. */
    public static AdmissionPack erqi() {
        return ErqiPack.pack();
    }

    /** Returns the pack of Jiangyuan District of Baishan: residents committees. */
    public static AdmissionPack jiangyuan() {
        return JiangyuanPack.pack();
    }

    /** Returns the pack of Huangshan: residents committees. */
    public static AdmissionPack huangshan() {
        return HuangshanPack.pack();
    }

    /** Returns the pack of Zigong: townships, streets and residents committees. */
    public static AdmissionPack zigong() {
        return ZigongPack.pack();
    }

    /** Returns the pack of Ningxia: residents committees. */
    public static AdmissionPack ningxia() {
        return NingxiaPack.pack();
    }

    /** Returns the pack of Dongshan County: townships. */
    public static AdmissionPack dongshan() {
        return DongshanPack.pack();
    }

    /** Returns the pack of Xiangcheng County: townships. */
    public static AdmissionPack xiangcheng() {
        return AdjustmentPacks.xiangcheng();
    }

    /** Returns the pack of Xiping County: townships and streets. */
    public static AdmissionPack xiping() {
        return AdjustmentPacks.xiping();
    }
}
