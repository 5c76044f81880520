package org.throughline.cases.allocation.rule;

import java.util.Comparator;
import java.util.List;
import org.throughline.cases.allocation.rule.WishAnswer.Met;

/** Whether a worker is what the children wish, as far as the facts go. */
final class AnswerWishes {

    private static final Comparator<WishAnswer> ORDER = Comparator.comparing(WishAnswer::childId)
            .thenComparing(WishAnswer::wish)
            .thenComparing(WishAnswer::met);

    private final List<Wish> wishes;
    private final SiblingGroup group;

    AnswerWishes(List<Wish> wishes, SiblingGroup group) {
        this.wishes = wishes;
        this.group = group;
    }

    List<WishAnswer> of(Holder holder) {
        return wishes.stream()
                .map(wish -> new WishAnswer(wish.childId(), wish.code(), met(wish, holder)))
                .sorted(ORDER)
                .toList();
    }

    private Met met(Wish wish, Holder holder) {
        return switch (wish.code()) {
            case SAME_WORKER -> answer(wish.workerId() == null ? wasTheirs(wish, holder) : names(wish, holder));
            case NOT_THIS_WORKER -> answer(!names(wish, holder));
            case LANGUAGE -> answer(holder.skills().languages().contains(wish.language()));
            // nothing that workforce-service tells says who is a woman or a man, or what the child's words ask for
            case WOMAN, MAN, OTHER -> Met.UNKNOWN;
        };
    }

    private static boolean names(Wish wish, Holder holder) {
        return holder.workerId().equals(wish.workerId());
    }

    private boolean wasTheirs(Wish wish, Holder holder) {
        return group.earlierKeyworkers().stream()
                .anyMatch(earlier -> earlier.childId().equals(wish.childId())
                        && earlier.workerId().equals(holder.workerId()));
    }

    private static Met answer(boolean met) {
        return met ? Met.MET : Met.NOT_MET;
    }
}
