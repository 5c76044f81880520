package org.throughline.supervision.reviewedcase.rule;

import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.VoiceRecorded;

/** When the child was heard last. */
final class Voice implements Fold {

    final LastDay heard = new LastDay();

    @Override
    public void take(DomainEvent event) {
        if (event instanceof VoiceRecorded voice) {
            heard.on(voice.heardOn());
        }
    }
}
