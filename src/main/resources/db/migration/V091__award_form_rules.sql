-- What blocks and what warns for each form of award, its quotas and its least share of direct workers.
CREATE TABLE award_form_rules (
  award_form_id bigint        NOT NULL CONSTRAINT pk_award_form_rules PRIMARY KEY
                              CONSTRAINT fk_award_form_rules_award_form REFERENCES award_form,
  levels        varchar(1000),
  collectives   integer       CONSTRAINT ck_award_form_rules_collectives CHECK (collectives BETWEEN 0 AND 999),
  unit_share    numeric(5, 2) CONSTRAINT ck_award_form_rules_unit_share CHECK (unit_share BETWEEN 0 AND 100),
  individuals   integer       CONSTRAINT ck_award_form_rules_individuals CHECK (individuals BETWEEN 0 AND 999),
  direct_share  numeric(5, 2) CONSTRAINT ck_award_form_rules_direct_share CHECK (direct_share BETWEEN 0 AND 100)
);
