package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Gives the pages of a submission to be sent, and keeps the Department's receipts. */
@ApplicationScoped
class SendPages {

    private final SubmissionRepository submissions;
    private final PageRepository pages;
    private final Audit audit;
    private final Clock clock;

    SendPages(SubmissionRepository submissions, PageRepository pages, Audit audit, Clock clock) {
        this.submissions = submissions;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SubmissionView> list(PageRequest request) {
        return submissions.list(request);
    }

    SubmissionView one(UUID submission) {
        return submissions.find(submission).orElseThrow(() -> Problem.notFound("dfe-submission"));
    }

    /** What is to be posted to the Department; 409 where that has been receipted, or another submission was made since. */
    @Transactional
    String page(UUID submission, int number) {
        PageRepository.Stored page =
                pages.find(submission, number).orElseThrow(() -> Problem.notFound("dfe-submission-page"));
        if (page.receipt() != null) {
            throw receipted();
        }
        if (page.body() == null) {
            throw superseded();
        }
        audit.read("child", pages.children(submission, number));
        return page.body();
    }

    /** Keeps the receipt; the same receipt again changes nothing. */
    @Transactional
    SubmissionView receipted(UUID submission, int number, PageReceipt receipt) {
        SubmissionState state = submissions.lock(submission).orElseThrow(() -> Problem.notFound("dfe-submission-page"));
        PageRepository.Stored page =
                pages.find(submission, number).orElseThrow(() -> Problem.notFound("dfe-submission-page"));
        if (page.receipt() == null) {
            if (state == SubmissionState.SUPERSEDED) {
                throw superseded();
            }
            pages.receipted(submission, number, receipt.receipt(), OffsetDateTime.now(clock));
            submissions.finish(submission);
            audit.wrote("RECEIPT_DFE_PAGE", "dfe-submission", submission);
        } else if (!page.receipt().equals(receipt.receipt())) {
            throw receipted();
        }
        return one(submission);
    }

    private static Problem receipted() {
        return Problem.conflict(
                "page-receipted", "The Department has receipted this page already: what it holds is not kept.");
    }

    private static Problem superseded() {
        return Problem.conflict("submission-superseded", "Another submission was made since: send that one.");
    }
}
