package nl.binnenzicht.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML of which no text and no element is absurdly long: whoever reads it holds one such piece in
 * memory.
 */
final class LongPieces extends FilterInputStream {

    /** A cell has at most 32,767 characters, and a character at most a few bytes. */
    private static final int LONGEST = 1 << 20;

    private int since;

    /** A text or an element without end. */
    static final class LongPieceException extends IOException {

        private static final long serialVersionUID = 1L;

        LongPieceException() {
            super("a piece without end");
        }
    }

    LongPieces(InputStream in) {
        super(in);
    }

    /** Stays open: a parser closes what it has read, and the rest of the part comes behind it. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            since = bytes[i] == '<' || bytes[i] == '>' ? 0 : since + 1;
            if (since > LONGEST) {
                throw new LongPieceException();
            }
        }
        return read;
    }
}
