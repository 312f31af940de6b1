package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;

/**
 * Copies a landed part file row by row, in the order and with the types it had; what it leaves out
 * is nowhere in the copy. In the memory of one row group, whatever the size.
 */
public final class PartCopy {

    private PartCopy() {}

    /**
     * Copies a file.
     *
     * @param to must not exist
     * @param stays may change the row; false leaves it out
     * @return rows in the copy
     */
    public static long copy(Path from, Path to, Predicate<LandedRow> stays) throws IOException {
        InputFile source = new LocalInputFile(from);
        MessageType schema;
        try (ParquetFileReader footer = ParquetFileReader.open(source)) {
            schema = footer.getFileMetaData().getSchema();
        }
        long rows = 0;
        try (ParquetReader<Group> reader = reader(source);
                ParquetWriter<Group> writer =
                        ExampleParquetWriter.builder(new LocalOutputFile(to))
                                .withType(schema)
                                .withConf(new PlainParquetConfiguration())
                                .withCodecFactory(new ZstdCodecs())
                                .withCompressionCodec(CompressionCodecName.ZSTD)
                                .withRowGroupSize(ParquetTable.ROW_GROUP_BYTES)
                                .withPageWriteChecksumEnabled(true)
                                .build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                Row row = new Row(group);
                if (stays.test(row)) {
                    writer.write(row.changed());
                    rows++;
                }
            }
        }
        return rows;
    }

    /** Shows every row of a file. */
    public static void read(Path file, Consumer<LandedRow> visitor) throws IOException {
        try (ParquetReader<Group> reader = reader(new LocalInputFile(file))) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                visitor.accept(new Row(group));
            }
        }
    }

    private static ParquetReader<Group> reader(InputFile source) throws IOException {
        return new Reader(source)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecs())
                .build();
    }

    private static final class Reader extends ParquetReader.Builder<Group> {

        private Reader(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static final class Row implements LandedRow {

        private final Group group;
        private final Map<Integer, String> changes = new HashMap<>();

        private Row(Group group) {
            this.group = group;
        }

        @Override
        public String text(String column) {
            if (!group.getType().containsField(column)) {
                return null;
            }
            int field = group.getType().getFieldIndex(column);
            if (changes.containsKey(field)) {
                return changes.get(field);
            }
            return isFilled(field) ? group.getValueToString(field, 0) : null;
        }

        @Override
        public void set(String column, String value) {
            changes.put(group.getType().getFieldIndex(column), value);
        }

        private boolean isFilled(int field) {
            return group.getFieldRepetitionCount(field) > 0;
        }

        private Group changed() {
            if (changes.isEmpty()) {
                return group;
            }
            GroupType type = group.getType();
            SimpleGroup copy = new SimpleGroup(type);
            for (int field = 0; field < type.getFieldCount(); field++) {
                if (changes.containsKey(field)) {
                    if (changes.get(field) != null) {
                        copy.add(field, changes.get(field));
                    }
                } else if (isFilled(field)) {
                    value(copy, field);
                }
            }
            return copy;
        }

        private void value(SimpleGroup copy, int field) {
            switch (group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()) {
                case BINARY -> copy.add(field, group.getBinary(field, 0));
                case INT64 -> copy.add(field, group.getLong(field, 0));
                case INT32 -> copy.add(field, group.getInteger(field, 0));
                case BOOLEAN -> copy.add(field, group.getBoolean(field, 0));
                case INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY ->
                        throw new IllegalStateException("landing has no such type");
            }
        }
    }
}
