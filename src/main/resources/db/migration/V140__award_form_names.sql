-- What an award form is called and who gives it, by date: award_form holds the plan's words, which hold until the first of
-- these does. Old papers keep what they were printed with.
CREATE SEQUENCE award_form_name_seq INCREMENT BY 50;
CREATE TABLE award_form_name (
  id            bigint       NOT NULL CONSTRAINT pk_award_form_name PRIMARY KEY,
  award_form_id bigint       NOT NULL CONSTRAINT fk_award_form_name_award_form REFERENCES award_form,
  valid_from    date         NOT NULL,
  name          varchar(200) NOT NULL,
  authority     varchar(200) NOT NULL,
  ground        varchar(500),
  CONSTRAINT uq_award_form_name UNIQUE (award_form_id, valid_from)
);
