package org.throughline.stack.demo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.throughline.stack.Progress;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.files.StandardFiles;

/**
 * Loads a council through the public API and the imports only. What is there already is left as it is, so that a load that
 * was cut goes on where it was, and a second one changes nothing.
 */
public final class LoadCouncil {
    private final Addresses addresses;
    private final Progress progress;

    /** Loads into the system at these addresses. */
    public LoadCouncil(Addresses addresses, Progress progress) {
        this.addresses = addresses;
        this.progress = progress;
    }

    /** Loads the council, whose standard files are in the directory; fails where the system does not answer. */
    public void load(Council council, Path files) throws IOException, InterruptedException {
        Api api = new Api(addresses);
        InParallel parallel = new InParallel(progress);
        Keys keys = new Keys(council.seed());
        new LoadWorkforce(api, parallel, keys).load(council);
        new ImportFiles(api, progress).load(files, StandardFiles.IN_ORDER);
        Map<String, OpenCase> cases = new FindCases(api, parallel).byChild();
        new AllocateCases(api, parallel).load(council, cases);
        new HandOverReferrals(api, parallel).load(council);
        new RecordContacts(api, parallel, keys).load(council, cases);
        new HoldSupervisions(api, parallel, keys).load(council, cases);
    }
}
