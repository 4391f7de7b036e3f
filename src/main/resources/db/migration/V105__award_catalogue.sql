-- What an award is worth, by date: the base salary for everybody, the rates of each campaign's award forms.
CREATE SEQUENCE base_salary_seq INCREMENT BY 50;
CREATE TABLE base_salary (
  id         bigint       NOT NULL CONSTRAINT pk_base_salary PRIMARY KEY,
  valid_from date         NOT NULL CONSTRAINT uq_base_salary_valid_from UNIQUE,
  amount     bigint       NOT NULL CONSTRAINT ck_base_salary_amount CHECK (amount > 0),
  ground     varchar(500),
  version    integer      NOT NULL
);
INSERT INTO base_salary (id, valid_from, amount, ground, version) VALUES
  (nextval('base_salary_seq'), DATE '2019-07-01', 1490000, 'Nghị định số 38/2019/NĐ-CP', 0),
  (nextval('base_salary_seq'), DATE '2023-07-01', 1800000, 'Nghị định số 24/2023/NĐ-CP', 0),
  (nextval('base_salary_seq'), DATE '2024-07-01', 2340000, 'Nghị định số 73/2024/NĐ-CP', 0),
  (nextval('base_salary_seq'), DATE '2026-07-01', 2530000, NULL, 0);

-- award_form holds the rate of the plan, which holds until the first of these does.
ALTER TABLE award_form ADD COLUMN rate_ground varchar(500);
ALTER TABLE award_form ADD COLUMN rate_version integer NOT NULL DEFAULT 0;
CREATE SEQUENCE award_rate_seq INCREMENT BY 50;
CREATE TABLE award_rate (
  id                bigint        NOT NULL CONSTRAINT pk_award_rate PRIMARY KEY,
  award_form_id     bigint        NOT NULL CONSTRAINT fk_award_rate_award_form REFERENCES award_form,
  valid_from        date          NOT NULL,
  coefficient       numeric(5, 2) NOT NULL CONSTRAINT ck_award_rate_coefficient CHECK (coefficient >= 0),
  collective_factor numeric(5, 2) NOT NULL CONSTRAINT ck_award_rate_factor CHECK (collective_factor > 0),
  vote_threshold    numeric(5, 2) NOT NULL CONSTRAINT ck_award_rate_threshold CHECK (vote_threshold BETWEEN 0 AND 100),
  ground            varchar(500),
  version           integer       NOT NULL,
  CONSTRAINT uq_award_rate UNIQUE (award_form_id, valid_from)
);
CREATE VIEW award_form_rate AS
  SELECT id AS award_form_id, 0::bigint AS id, NULL::date AS valid_from, coefficient, collective_factor,
         vote_threshold, rate_ground AS ground, rate_version AS version
  FROM award_form
  UNION ALL
  SELECT award_form_id, id, valid_from, coefficient, collective_factor, vote_threshold, ground, version
  FROM award_rate;

ALTER TABLE legal_ground ADD COLUMN version integer NOT NULL DEFAULT 0;
