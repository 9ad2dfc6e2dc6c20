package org.paintrend.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;

/** What is wrong with a bundle: as HAPI's validator of R4 sees it, without a network, and what HAPI does not look at. */
public final class FhirValidation {
    private static final FhirContext R4 = FhirContext.forR4();
    private static final DefaultProfileValidationSupport PROFILES = new DefaultProfileValidationSupport(R4);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** LOINC as far as it is used here, so that any other code of it is wrong. */
    private static final Map<String, String> LOINC = Map.of(
            "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
            "39156-5", "Body mass index (BMI) [Ratio]");

    /** By what a bundle defines: making one takes longer than a bundle does. */
    private static final Map<List<JsonNode>, FhirValidator> VALIDATORS = new HashMap<>();

    static {
        // HAPI asks for what Woodstox alone knows, and takes whatever reader of XML it finds first: the workbooks bring
        // another.
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
    }

    private FhirValidation() {}

    /** The errors of HAPI's validator. */
    public static List<String> errors(String json) throws IOException {
        List<JsonNode> definitions = new ArrayList<>(resources(json, "CodeSystem"));
        definitions.addAll(resources(json, "Questionnaire"));
        return VALIDATORS
                .computeIfAbsent(definitions, FhirValidation::validator)
                .validateWithResult(json)
                .getMessages()
                .stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    /** One that knows LOINC as far as it is used here, and these definitions, and no others. */
    private static FhirValidator validator(List<JsonNode> definitions) {
        var known = new PrePopulatedValidationSupport(R4);
        var loinc = new org.hl7.fhir.r4.model.CodeSystem();
        loinc.setUrl(Systems.LOINC);
        loinc.setStatus(PublicationStatus.ACTIVE);
        loinc.setContent(CodeSystemContentMode.COMPLETE);
        LOINC.forEach((code, name) -> loinc.addConcept().setCode(code).setDisplay(name));
        known.addCodeSystem(loinc);
        for (JsonNode definition : definitions) {
            switch (R4.newJsonParser().parseResource(definition.toString())) {
                case org.hl7.fhir.r4.model.CodeSystem system -> known.addCodeSystem(system);
                case Questionnaire questionnaire -> known.addResource(questionnaire);
                default -> throw new IllegalArgumentException(definition.toString());
            }
        }
        return R4.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        PROFILES,
                        new CommonCodeSystemsTerminologyService(R4),
                        new InMemoryTerminologyServerValidationSupport(R4),
                        known)));
    }

    /** References, codes, questionnaires and extensions that lead nowhere, and addresses there are twice. */
    public static List<String> unresolved(String json) throws IOException {
        JsonNode bundle = MAPPER.readTree(json);
        List<String> wrong = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        Set<String> canonical = new HashSet<>();
        Map<String, Set<String>> codes = new HashMap<>();
        for (JsonNode entry : bundle.get("entry")) {
            JsonNode resource = entry.get("resource");
            if (!addresses.add(entry.get("fullUrl").asText())) {
                wrong.add("twice: " + entry.get("fullUrl"));
            }
            if (resource.has("url")) {
                canonical.add(resource.get("url").asText());
            }
            if (resource.get("resourceType").asText().equals("CodeSystem")) {
                Set<String> known = codes.computeIfAbsent(resource.get("url").asText(), url -> new HashSet<>());
                resource.path("concept")
                        .forEach(one -> known.add(one.get("code").asText()));
            }
        }
        assertThat(codes).hasSameSizeAs(CodeSystem.values());
        walk(bundle, node -> {
            check(node, "reference", addresses, wrong);
            check(node, "questionnaire", canonical, wrong);
            String system = node.path("system").asText();
            if (system.startsWith(Systems.OURS + "CodeSystem/")
                    && !codes.getOrDefault(system, Set.of())
                            .contains(node.path("code").asText())) {
                wrong.add("no code: " + node);
            }
            String url = node.path("url").asText();
            if (url.startsWith(Systems.OURS + "StructureDefinition/")
                    && Arrays.stream(Extension.values())
                            .noneMatch(one -> one.url().equals(url))) {
                wrong.add("no extension: " + node);
            }
        });
        return wrong;
    }

    /** The resources of a type. */
    public static List<JsonNode> resources(String json, String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        MAPPER.readTree(json).get("entry").forEach(entry -> {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                found.add(entry.get("resource"));
            }
        });
        return found;
    }

    private static void check(JsonNode node, String field, Set<String> known, List<String> wrong) {
        if (node.path(field).isTextual() && !known.contains(node.get(field).asText())) {
            wrong.add("leads nowhere: " + node);
        }
    }

    private static void walk(JsonNode node, java.util.function.Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }
}
