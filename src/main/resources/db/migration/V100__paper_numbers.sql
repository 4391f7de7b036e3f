-- The bloc's own numbers of papers, a series for each kind of paper and year. The row of a series is locked until the
-- paper that takes a number is stored, so that numbers have neither gaps nor doubles.
CREATE TABLE paper_series (
  bloc_id     bigint      NOT NULL CONSTRAINT fk_paper_series_bloc REFERENCES bloc,
  year        integer     NOT NULL CONSTRAINT ck_paper_series_year CHECK (year BETWEEN 2000 AND 2999),
  kind        varchar(20) NOT NULL CONSTRAINT ck_paper_series_kind CHECK (kind IN ('PROPOSAL', 'MINUTES')),
  last_number integer     NOT NULL CONSTRAINT ck_paper_series_last_number CHECK (last_number > 0),
  CONSTRAINT pk_paper_series PRIMARY KEY (bloc_id, year, kind)
);

-- The register of papers that left with a number.
CREATE TABLE paper_number (
  bloc_id  bigint       NOT NULL,
  year     integer      NOT NULL,
  kind     varchar(20)  NOT NULL,
  number   integer      NOT NULL CONSTRAINT ck_paper_number_number CHECK (number > 0),
  subject  varchar(100) NOT NULL,
  given_at timestamptz  NOT NULL,
  given_by varchar(100) NOT NULL,
  CONSTRAINT pk_paper_number PRIMARY KEY (bloc_id, year, kind, number),
  CONSTRAINT uq_paper_number_subject UNIQUE (subject),
  CONSTRAINT fk_paper_number_series FOREIGN KEY (bloc_id, year, kind) REFERENCES paper_series
);
CREATE FUNCTION paper_number_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a number that was given is never changed (%/%)', OLD.number, OLD.kind;
END $$;
CREATE TRIGGER tr_paper_number_stays BEFORE UPDATE OR DELETE ON paper_number
  FOR EACH ROW EXECUTE FUNCTION paper_number_stays();
