package org.throughline.platform.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * A refusal that the client can act on: an RFC 9457 problem with a stable code. The detail is a fixed sentence; it never
 * repeats what the client sent.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<FieldError> errors = new ArrayList<>();

    protected Problem(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail);
    }

    public static Problem badRequest(String code, String detail) {
        return of(400, code, detail);
    }

    public static Problem forbidden(String code, String detail) {
        return of(403, code, detail);
    }

    /** Absent, or not visible to the caller: the two answer the same. */
    public static Problem notFound(String what) {
        return of(404, what + "-not-found", "There is no such " + what.replace('-', ' ') + ", or you may not see it.");
    }

    public static Problem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** Understood, but against a rule. */
    public static Problem unprocessable(String code, String detail) {
        return of(422, code, detail);
    }

    /** Points at a field of the request by JSON Pointer (RFC 6901) and says what is wrong with it. */
    public Problem at(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
