package nl.binnenzicht.ingest.landing;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Zstandard straight from its library, so that writing needs no Hadoop configuration. */
final class ZstdCodecs implements CompressionCodecFactory {

    /** The fastest of the normal levels: landing is written once and read once or twice. */
    private static final int LEVEL = 1;

    private final Compressor compressor = new Compressor();

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD) {
            throw new IllegalArgumentException("landing is written with zstd only");
        }
        return compressor;
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD) {
            throw new IllegalArgumentException("landing is written with zstd only");
        }
        return new Decompressor();
    }

    @Override
    public void release() {
        compressor.release();
    }

    private static final class Compressor implements BytesInputCompressor {

        private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
            bytes.writeAllTo(plain);
            return BytesInput.from(context.compress(plain.toByteArray()));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public void release() {
            context.close();
        }
    }

    private static final class Decompressor implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput bytes, int plainSize) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
            bytes.writeAllTo(packed);
            return BytesInput.from(Zstd.decompress(packed.toByteArray(), plainSize));
        }

        @Override
        public void decompress(ByteBuffer in, int size, ByteBuffer out, int plainSize) {
            byte[] packed = new byte[size];
            in.get(packed);
            out.put(Zstd.decompress(packed, plainSize));
        }

        @Override
        public void release() {
            // each call stands on its own
        }
    }
}
