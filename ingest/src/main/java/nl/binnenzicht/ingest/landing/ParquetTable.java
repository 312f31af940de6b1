package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.ingest.vault.Pseudonyms;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The Parquet file of one delivery. A column of the contract is a column of the file, under its
 * landed name; a BSN is written as pseudonym.
 *
 * <p>Types: text, code and pseudonym string; INTEGER int64; DECIMAL decimal(18, 4); DATE date;
 * MONTH int32 yyyymm; BOOLEAN boolean. Required columns cannot be null.
 */
final class ParquetTable implements AutoCloseable {

    /** Kept in memory before it is written, uncompressed. */
    static final long ROW_GROUP_BYTES = 32L << 20;

    private static final int PRECISION = 18;

    private final ParquetWriter<ParsedRow> writer;

    ParquetTable(Path file, Contract contract, Pseudonyms pseudonyms) throws IOException {
        writer =
                new Builder(new LocalOutputFile(file), contract, pseudonyms)
                        .withConf(new PlainParquetConfiguration())
                        .withCodecFactory(new ZstdCodecs())
                        .withCompressionCodec(CompressionCodecName.ZSTD)
                        .withRowGroupSize(ROW_GROUP_BYTES)
                        .withPageWriteChecksumEnabled(true)
                        .build();
    }

    void write(ParsedRow row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static MessageType schema(Contract contract) {
        List<Type> fields = contract.columns().stream().map(ParquetTable::field).toList();
        return new MessageType(contract.tabel(), fields);
    }

    private static Type field(Column column) {
        Type.Repetition repetition =
                column.isRequired() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
        return switch (column.type()) {
            case TEXT, CODE, BSN ->
                    Types.primitive(PrimitiveTypeName.BINARY, repetition)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.landedName());
            case INTEGER ->
                    Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.landedName());
            case DECIMAL ->
                    Types.primitive(PrimitiveTypeName.INT64, repetition)
                            .as(LogicalTypeAnnotation.decimalType(Values.SCALE, PRECISION))
                            .named(column.landedName());
            case DATE ->
                    Types.primitive(PrimitiveTypeName.INT32, repetition)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(column.landedName());
            case MONTH ->
                    Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.landedName());
            case BOOLEAN ->
                    Types.primitive(PrimitiveTypeName.BOOLEAN, repetition)
                            .named(column.landedName());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<ParsedRow, Builder> {

        private final Contract contract;
        private final Pseudonyms pseudonyms;

        private Builder(OutputFile file, Contract contract, Pseudonyms pseudonyms) {
            super(file);
            this.contract = contract;
            this.pseudonyms = pseudonyms;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract still, though nothing calls it
        protected WriteSupport<ParsedRow> getWriteSupport(Configuration unused) {
            return new RowWriteSupport(contract, pseudonyms);
        }

        @Override
        protected WriteSupport<ParsedRow> getWriteSupport(ParquetConfiguration unused) {
            return new RowWriteSupport(contract, pseudonyms);
        }
    }

    /** Passes the filled columns of a row to Parquet, each in its own type. */
    private static final class RowWriteSupport extends WriteSupport<ParsedRow> {

        private final Contract contract;
        private final List<CellWriter> cells = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Pseudonyms pseudonyms;
        private RecordConsumer consumer;

        private RowWriteSupport(Contract contract, Pseudonyms pseudonyms) {
            this.contract = contract;
            this.pseudonyms = pseudonyms;
        }

        /** Writes one column of a row. */
        private interface CellWriter {
            void write(ParsedRow row, int place);
        }

        @Override
        @SuppressWarnings("deprecation") // abstract still, though nothing calls it
        public WriteContext init(Configuration unused) {
            return new WriteContext(schema(contract), Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration unused) {
            return new WriteContext(schema(contract), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
            for (Column column : contract.columns()) {
                cells.add(cellWriter(column));
                names.add(column.landedName());
            }
        }

        private CellWriter cellWriter(Column column) {
            return switch (column.type()) {
                case TEXT, CODE ->
                        (row, place) -> consumer.addBinary(Binary.fromString(row.text(place)));
                case BSN ->
                        (row, place) ->
                                consumer.addBinary(
                                        Binary.fromString(pseudonyms.of((int) row.number(place))));
                case INTEGER, DECIMAL -> (row, place) -> consumer.addLong(row.number(place));
                case DATE, MONTH -> (row, place) -> consumer.addInteger((int) row.number(place));
                case BOOLEAN -> (row, place) -> consumer.addBoolean(row.number(place) == 1);
            };
        }

        @Override
        public void write(ParsedRow row) {
            consumer.startMessage();
            for (int i = 0; i < cells.size(); i++) {
                if (row.isFilled(i)) {
                    String name = names.get(i);
                    consumer.startField(name, i);
                    cells.get(i).write(row, i);
                    consumer.endField(name, i);
                }
            }
            consumer.endMessage();
        }
    }
}
