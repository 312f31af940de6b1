package nl.binnenzicht.dashboard.web;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.page.ApiText;

/**
 * One address of the API: what the server answers, and what the OpenAPI document says, come from
 * this.
 *
 * @param path with parameters between braces
 * @param name of the operation, for programs made from the document
 * @param summary a sentence
 * @param parameters everything it knows; another word is refused
 * @param response schema of the JSON
 * @param csv whether the same comes as CSV
 * @param examples whole addresses that answer as described
 * @param work makes the answer
 */
record ApiRoute(
        String path,
        String name,
        String summary,
        List<ApiParameter> parameters,
        Map<String, Object> response,
        boolean csv,
        List<String> examples,
        ApiWork work) {

    /** What a route does with a call it understood. */
    @FunctionalInterface
    interface ApiWork {
        ApiResult answer(ApiCall call);
    }

    /**
     * A finished answer.
     *
     * @param mediaType of the bytes
     * @param bytes all of them
     * @param question in canonical form, for the audit trail
     * @param snapshotId which snapshot answered
     */
    record ApiResult(String mediaType, byte[] bytes, String question, String snapshotId) {}

    /** Names of what may stand behind the question mark. */
    List<String> words() {
        return parameters.stream()
                .filter(parameter -> !parameter.inPath())
                .map(ApiParameter::name)
                .toList();
    }

    /** As the page for people says it. */
    ApiText.Address text() {
        return new ApiText.Address(
                name,
                path,
                summary,
                parameters.stream()
                        .map(one -> new ApiText.Word(one.name(), one.meaning(), one.example()))
                        .toList(),
                examples);
    }

    boolean isRepeatable(String word) {
        return parameters.stream()
                .anyMatch(parameter -> parameter.name().equals(word) && parameter.repeatable());
    }
}
