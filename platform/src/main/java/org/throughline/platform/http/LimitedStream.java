package org.throughline.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends in a 413 problem once it is longer than the limit. */
class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        take(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        take(Math.max(count, 0));
        return count;
    }

    private void take(int count) {
        left -= count;
        if (left < 0) {
            throw BodyLimitFilter.tooLarge();
        }
    }
}
