package nl.binnenzicht.marts.build;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The disk of this machine as Spark writes to it: without check sum files, and without the process
 * that Hadoop starts for the mode bits of every file and folder. The umask decides those.
 *
 * <p>Hadoop makes it by the name in {@code fs.file.impl}.
 */
public final class LocalDisk extends LocalFileSystem {

    public LocalDisk() {
        super(new ModeByUmask());
        setWriteChecksum(false);
    }

    private static final class ModeByUmask extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) {
            // The system has applied the umask already.
        }
    }
}
