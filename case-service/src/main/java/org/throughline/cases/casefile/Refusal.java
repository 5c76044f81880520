package org.throughline.cases.casefile;

import org.throughline.platform.problem.Problem;

/**
 * Why a rule does not allow a change.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record Refusal(String code, String pointer, String detail) {

    /** The refusal as a 422 problem with this sentence. */
    public Problem saying(String sentence) {
        return Problem.unprocessable(code, sentence).at(pointer, detail);
    }
}
