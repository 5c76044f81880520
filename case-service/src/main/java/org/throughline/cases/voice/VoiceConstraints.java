package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of what children said refuse a row. */
@ApplicationScoped
class VoiceConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("voice_rating_once", "rated-twice", "A quality is rated once at a time."),
                new ConstraintCode("voice_rating_of_five", "rating-out-of-scale", "A rating is 1 to 5."));
    }
}
