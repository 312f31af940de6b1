package nl.binnenzicht.ingest.landing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out, part by part, which text the bytes of a file can be. */
public final class TextProbe {

    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder utf8 =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(1 << 15);
    private final byte[] start = new byte[3];
    private byte[] carried = new byte[0];
    private long bytes;
    private long bytesAboveAscii;
    private boolean isUtf8 = true;
    private boolean isWindows1252 = true;
    private boolean hasZero;
    private boolean hasControlAboveAscii;
    private boolean hasA4;
    private boolean hasPair;
    private boolean isBlank = true;
    private byte last;

    /** Looks at the next part of the file. */
    public void accept(ByteBuffer part) {
        for (int i = part.position(); i < part.limit(); i++) {
            look(part.get(i));
        }
        if (isUtf8) {
            decode(part);
        }
    }

    private void look(byte b) {
        if (bytes < start.length) {
            start[(int) bytes] = b;
        }
        bytes++;
        byte before = last;
        last = b;
        if (b > ' ' || b == 0) {
            isBlank = false;
            hasZero = hasZero || b == 0;
        } else if (b < 0) {
            bytesAboveAscii++;
            isWindows1252 = isWindows1252 && isDefined(b & 0xFF);
            hasControlAboveAscii = hasControlAboveAscii || (b & 0xFF) < 0xA0;
            hasA4 = hasA4 || (b & 0xFF) == 0xA4;
            boolean isPair = (before == (byte) 0xC2 || before == (byte) 0xC3) && b < (byte) 0xC0;
            hasPair = hasPair || isPair;
        }
    }

    private static boolean isDefined(int b) {
        return b != 0x81 && b != 0x8D && b != 0x8F && b != 0x90 && b != 0x9D;
    }

    private void decode(ByteBuffer part) {
        ByteBuffer in = ByteBuffer.allocate(carried.length + part.remaining());
        in.put(carried).put(part).flip();
        while (true) {
            CoderResult result = utf8.decode(in, characters.clear(), false);
            if (result.isError()) {
                isUtf8 = false;
                return;
            }
            if (result.isUnderflow()) {
                break;
            }
        }
        carried = new byte[in.remaining()];
        in.get(carried);
        isUtf8 = carried.length < LONGEST_CHARACTER;
    }

    /** What all parts together can be. */
    public SourceFile.Text result() {
        boolean hasBom = start(0xEF, 0xBB, 0xBF);
        boolean isUtf16 = start(0xFF, 0xFE) || start(0xFE, 0xFF);
        return new SourceFile.Text(
                hasBom,
                isUtf8 && carried.length == 0,
                isWindows1252 && !isHalf() && !(hasPair && !isUtf8),
                hasA4 && !hasControlAboveAscii,
                bytesAboveAscii == (hasBom ? start.length : 0),
                hasZero || isUtf16,
                isBlank && bytesAboveAscii == (hasBom ? start.length : 0),
                last == '\n' || last == '\r');
    }

    /** UTF-8 to the last character, which is cut in two. */
    private boolean isHalf() {
        return isUtf8 && carried.length > 0;
    }

    private boolean start(int... mark) {
        if (bytes < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
