package nl.binnenzicht.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Bytes of a zip that are held against their sum at the end, which the JDK does not do. */
class SummedStream extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final long expected;

    SummedStream(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            sum.update(bytes, offset, read);
        } else if (read < 0 && sum.getValue() != expected) {
            throw new ZipException("sum differs");
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(n, 1 << 13)]));
    }
}
