package org.throughline.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what basis the information is shared: UK GDPR article 6. Consent is none of them: safeguarding does not wait for it. */
@Schema(description = "UK GDPR article 6. Consent is no code: safeguarding does not wait for it.")
enum LawfulBasis {
    PUBLIC_TASK("Public task, such as Children Act 1989 s17 and s47: article 6(1)(e)"),
    LEGAL_OBLIGATION("Legal obligation: article 6(1)(c)"),
    VITAL_INTERESTS("Vital interests: article 6(1)(d)"),
    RECOGNISED_LEGITIMATE_INTEREST("Safeguarding a vulnerable individual, by who is no public body: article 6(1)(ea)"),
    LEGITIMATE_INTERESTS("Other legitimate interests, by who is no public body: article 6(1)(f)");

    final String label;

    LawfulBasis(String label) {
        this.label = label;
    }
}
