package org.throughline.gateway.imports;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises the Department for Education's children's social work workforce census (CSWW) by how it begins. */
final class WorkforceCensus {

    /** With the angle bracket, so that a file's name in the part's own head does not decide. */
    private static final Pattern MARK = Pattern.compile("<CSWWWorker[\\s/>]|<Collection>\\s*CSWW\\s*</Collection>");

    private WorkforceCensus() {}

    /** Whether the first bytes of a multipart body show the census. */
    static boolean beginsIn(Buffer start) {
        // Latin 1 maps every byte to one character and never fails; the marks are ASCII. UTF-16 is read by leaving out
        // zeros.
        String text = start.toString(StandardCharsets.ISO_8859_1).replace("\0", "");
        return MARK.matcher(text).find();
    }
}
