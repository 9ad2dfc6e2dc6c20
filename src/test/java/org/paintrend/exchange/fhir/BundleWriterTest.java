package org.paintrend.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Everything;
import org.paintrend.exchange.release.Release;

/** Everything that a release can hold, as FHIR: valid, whole, and nothing in it that nobody recorded. */
class BundleWriterTest {
    static Stream<Release> releases() {
        return Stream.of(Everything.named(), Everything.numbered());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void isValidAndEverythingInItResolves(Release release) throws IOException {
        String bundle = written(release);
        assertThat(FhirValidation.errors(bundle)).isEmpty();
        assertThat(FhirValidation.unresolved(bundle)).isEmpty();
    }

    @Test
    void aWrongCodeOfOthersOrOfOursIsFound() throws IOException {
        String bundle = written(Everything.named());
        assertThat(FhirValidation.errors(bundle.replaceFirst("72514-3", "72514-4")))
                .anySatisfy(error -> assertThat(error).contains("72514-4"));
        String ours =
                bundle.replaceFirst("CodeSystem/side\",\"code\":\"bilateral", "CodeSystem/side\",\"code\":\"both");
        assertThat(FhirValidation.errors(ours))
                .anySatisfy(error -> assertThat(error).contains("both"));
        assertThat(FhirValidation.unresolved(ours)).hasSize(1);
        assertThat(FhirValidation.unresolved(
                        bundle.replaceFirst("\"reference\":\"urn:uuid:.", "\"reference\":\"urn:uuid:x")))
                .hasSize(1);
    }

    @Test
    void zeroIsAScoreAndNoScoreIsNone() throws IOException {
        List<JsonNode> pain = observations(written(Everything.named()), "72514-3");
        assertThat(pain)
                .extracting(one ->
                        timepoint(one) + " " + one.at("/valueQuantity/value").asText("-") + " "
                                + one.at("/dataAbsentReason/coding/0/code").asText("-"))
                .startsWith("pre 8 -", "pre 9 -", "1h 0 -", "12w - asked-declined", "12w - asked-declined")
                .contains(" 3 -", " - unknown");
        assertThat(pain)
                .allSatisfy(one -> assertThat(one.has("valueQuantity")).isNotEqualTo(one.has("dataAbsentReason")));
    }

    @Test
    void anIncompleteLanssHasNoTotalAndOnlyTheAnswersThatWereGiven() throws IOException {
        String bundle = written(Everything.named());
        List<JsonNode> answers = FhirValidation.resources(bundle, "QuestionnaireResponse");
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().get("status").asText()).isEqualTo("in-progress");
        assertThat(answers.getFirst().get("item"))
                .extracting(item -> item.get("linkId").asText() + " " + item.at("/answer/0/valueBoolean"))
                .containsExactly("1 true", "3 false");
        assertThat(observations(bundle, "lanss").stream()
                        .filter(one -> timepoint(one).equals("3w")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.has("valueQuantity")).isFalse();
                    assertThat(one.get("derivedFrom")).hasSize(1);
                });
    }

    @Test
    void whoIsNotNamedHasNoDateAndAnAgeAboveNinetyIsNotTold() throws IOException {
        String bundle = written(Everything.numbered());
        assertThat(bundle).doesNotContainPattern("\"[12][0-9]{3}-[01][0-9](-[0-3][0-9])?[T\"]");
        JsonNode procedure = FhirValidation.resources(bundle, "Procedure").getFirst();
        assertThat(procedure.at("/extension/0/valueAge/comparator").asText()).isEqualTo(">=");
        assertThat(procedure.at("/_performedDateTime/extension/0/valueCode").asText())
                .isEqualTo("masked");
        assertThat(FhirValidation.resources(bundle, "Patient"))
                .allSatisfy(patient -> assertThat(patient.fieldNames())
                        .toIterable()
                        .isSubsetOf("resourceType", "identifier", "gender"));
    }

    @Test
    void whatNobodyRecordedIsNotThere() throws IOException {
        String bundle = written(Everything.named());
        JsonNode bare = FhirValidation.resources(bundle, "Patient").getLast();
        assertThat(bare.fieldNames()).toIterable().containsExactly("resourceType", "identifier");
        assertThat(FhirValidation.resources(bundle, "Procedure").getLast().fieldNames())
                .toIterable()
                .containsExactly("resourceType", "status", "subject", "performedDateTime", "reasonReference");
    }

    private static List<JsonNode> observations(String bundle, String code) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : FhirValidation.resources(bundle, "Observation")) {
            if (one.at("/code/coding/0/code").asText().equals(code)) {
                found.add(one);
            }
        }
        return found;
    }

    private static String timepoint(JsonNode resource) {
        for (JsonNode extension : resource.path("extension")) {
            if (extension.get("url").asText().equals(Extension.TIMEPOINT.url())) {
                return extension.at("/valueCoding/code").asText();
            }
        }
        return "";
    }

    private static String written(Release release) throws IOException {
        var out = new ByteArrayOutputStream();
        int count = BundleWriter.write(release, out, Progress.unheard());
        String bundle = out.toString(StandardCharsets.UTF_8);
        assertThat(bundle.lines().filter(line -> line.contains("fullUrl"))).hasSize(count);
        return bundle;
    }
}
