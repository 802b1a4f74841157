package org.example.city;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;

/** 示例市社区工作考核方案: how the city assesses its communities, by listed duties alone. */
final class CityScheme {

    private CityScheme() {}

    static WithFindings<Optional<AssessmentScheme>> read() throws IOException {
        try (Reader json =
                new InputStreamReader(CityScheme.class.getResourceAsStream("scheme.json"), StandardCharsets.UTF_8)) {
            return SchemeReader.read("scheme.json", json, CityDuties.list());
        }
    }
}
