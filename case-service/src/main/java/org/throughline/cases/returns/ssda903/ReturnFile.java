package org.throughline.cases.returns.ssda903;

import java.util.List;

/** The files of SSDA903 whose lines come straight from the record: their columns, which children are in a year's, and a line. */
enum ReturnFile {
    HEADER("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", """
            (exists (select from returned_episode e where e.child_id = c.id and e.started_on <= :end
               and (e.ended_on is null or e.ended_on >= :start))
             or exists (select from returned_care p where p.child_id = c.id and p.started_on <= :end
               and (p.ended_on is null or p.ended_on >= :start))
             or exists (select from looked_after_review v where v.child_id = c.id and v.reviewed_on between :start and :end))""", """
            select c.id, c.la_child_id, case c.sex when 'M' then '1' when 'F' then '2' end,
              to_char(c.date_of_birth, 'DD/MM/YYYY'), coalesce(c.ethnicity, 'NOBT'), coalesce(c.upn, c.upn_unknown),
              case when c.mother then '1' when not c.mother then '0' end,
              to_char(c.mother_child_born_on, 'DD/MM/YYYY')
            from chunk c order by c.id"""),

    // an episode that went on after the year's last day is told as it stood then
    EPISODES("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", """
            exists (select from returned_episode e where e.child_id = c.id and e.started_on <= :end
              and (e.ended_on is null or e.ended_on >= :start))""", """
            select c.id, c.la_child_id, to_char(e.started_on, 'DD/MM/YYYY'), e.new_episode_reason, e.legal_status,
              e.category_of_need, e.placement, e.placement_provider,
              case when not e.ended_on > :end then to_char(e.ended_on, 'DD/MM/YYYY') end,
              case when e.ended_on > :end then null else e.end_reason end,
              case when e.ended_on > :end then null else e.place_change_reason end,
              e.home_postcode, e.placement_postcode, e.placement_urn
            from chunk c join returned_episode e on e.child_id = c.id and e.started_on <= :end
              and (e.ended_on is null or e.ended_on >= :start)
            order by c.id, e.started_on"""),

    REVIEWS(
            "CHILD,DOB,REVIEW,REVIEW_CODE",
            "exists (select from looked_after_review v where v.child_id = c.id and v.reviewed_on between :start and :end)",
            """
            select c.id, c.la_child_id, to_char(c.date_of_birth, 'DD/MM/YYYY'), to_char(v.reviewed_on, 'DD/MM/YYYY'), v.code
            from chunk c join looked_after_review v on v.child_id = c.id and v.reviewed_on between :start and :end
            order by c.id, v.reviewed_on, v.code""");

    private final List<String> columns;
    private final String children;
    private final String lines;

    ReturnFile(String columns, String children, String lines) {
        this.columns = List.of(columns.split(","));
        this.children = children;
        this.lines = lines;
    }

    List<String> columns() {
        return columns;
    }

    /** The lines of the next so many children, in the order of the children's ids. */
    String sql() {
        return "with chunk as (select c.* from child c where c.id > :after and c.la_child_id is not null and "
                + children + " order by c.id limit :children) " + lines;
    }
}
