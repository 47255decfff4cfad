package org.expertqa.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Optional;
import org.expertqa.json.Json;
import org.expertqa.text.MediaTypes;

/**
 * What went wrong with a request, for programs (RFC 9457): the status with its usual title, one sentence that says what is
 * wrong and what would be right, and what of the request it is about: by name, and as a JSON Pointer (RFC 6901) into the
 * request seen as {@code {"path":{…},"query":{…}}}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "parameter", "pointer"})
public record ProblemJson(
        String type, String title, int status, String detail, Optional<String> parameter, Optional<String> pointer) {

    public static final String MEDIA_TYPE = MediaTypes.PROBLEM;

    /** Its type says that the status tells all there is to it (RFC 9457, 4.2.1). */
    private static final String NO_MORE_THAN_ITS_STATUS = "about:blank";

    private static final ObjectWriter JSON = Json.mapper().writer();

    /** A problem of the request as a whole. */
    public static ProblemJson of(int status, String detail) {
        return new ProblemJson(
                NO_MORE_THAN_ITS_STATUS, title(status), status, detail, Optional.empty(), Optional.empty());
    }

    /** The problem of one parameter of the query. */
    public ProblemJson ofParameter(String name) {
        return of(name, "#/query/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The problem of one part of the path. */
    public ProblemJson ofPath(String name) {
        return of(name, "#/path/" + name);
    }

    private ProblemJson of(String name, String pointer) {
        return new ProblemJson(type, title, status, detail, Optional.of(name), Optional.of(pointer));
    }

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can not be written as JSON", e);
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 410 -> "Gone";
            case 414 -> "URI Too Long";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Refused" : "Failed";
        };
    }
}
