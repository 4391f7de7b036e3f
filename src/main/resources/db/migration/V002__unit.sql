-- Units, blocs and the terms in which a bloc is led. Names have validity: a paper prints the name of its own date.
CREATE SEQUENCE unit_seq INCREMENT BY 50;
CREATE TABLE unit (
  id           bigint       NOT NULL CONSTRAINT pk_unit PRIMARY KEY,
  code         varchar(30)  NOT NULL CONSTRAINT uq_unit_code UNIQUE,
  name         varchar(200) COLLATE vietnamese NOT NULL,
  kind         varchar(30)  NOT NULL CONSTRAINT ck_unit_kind CHECK (kind IN ('PHONG_BAN', 'CHI_CUC', 'DON_VI_SU_NGHIEP')),
  valid_from   date         NOT NULL,
  valid_to     date,
  successor_id bigint       CONSTRAINT fk_unit_successor REFERENCES unit,
  version      integer      NOT NULL,
  CONSTRAINT ck_unit_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

-- The Sở, the provincial committee, the emulation board: not members, but named on papers.
CREATE SEQUENCE organisation_seq INCREMENT BY 50;
CREATE TABLE organisation (
  id   bigint      NOT NULL CONSTRAINT pk_organisation PRIMARY KEY,
  code varchar(30) NOT NULL CONSTRAINT uq_organisation_code UNIQUE
);
CREATE TABLE organisation_name (
  organisation_id bigint       NOT NULL CONSTRAINT fk_organisation_name_organisation REFERENCES organisation,
  valid_from      date         NOT NULL,
  name            varchar(200) NOT NULL,
  CONSTRAINT pk_organisation_name PRIMARY KEY (organisation_id, valid_from)
);

CREATE SEQUENCE bloc_seq INCREMENT BY 50;
CREATE TABLE bloc (
  id             bigint       NOT NULL CONSTRAINT pk_bloc PRIMARY KEY,
  code           varchar(30)  NOT NULL CONSTRAINT uq_bloc_code UNIQUE,
  name           varchar(200) NOT NULL,
  symbol         varchar(20)  NOT NULL,
  locality       varchar(100) NOT NULL,
  department_id  bigint       NOT NULL CONSTRAINT fk_bloc_department REFERENCES organisation,
  board_id       bigint       NOT NULL CONSTRAINT fk_bloc_board REFERENCES organisation,
  version        integer      NOT NULL
);

CREATE SEQUENCE bloc_member_seq INCREMENT BY 50;
CREATE TABLE bloc_member (
  id         bigint  NOT NULL CONSTRAINT pk_bloc_member PRIMARY KEY,
  bloc_id    bigint  NOT NULL CONSTRAINT fk_bloc_member_bloc REFERENCES bloc,
  unit_id    bigint  NOT NULL CONSTRAINT fk_bloc_member_unit REFERENCES unit,
  position   integer NOT NULL,
  valid_from date    NOT NULL,
  valid_to   date,
  CONSTRAINT uq_bloc_member UNIQUE (bloc_id, unit_id, valid_from)
);
CREATE INDEX ix_bloc_member_unit ON bloc_member (unit_id);

CREATE SEQUENCE bloc_term_seq INCREMENT BY 50;
CREATE TABLE bloc_term (
  id             bigint       NOT NULL CONSTRAINT pk_bloc_term PRIMARY KEY,
  bloc_id        bigint       NOT NULL CONSTRAINT fk_bloc_term_bloc REFERENCES bloc,
  head_unit_id   bigint       NOT NULL CONSTRAINT fk_bloc_term_head REFERENCES unit,
  deputy_unit_id bigint       NOT NULL CONSTRAINT fk_bloc_term_deputy REFERENCES unit,
  head_name      varchar(100) NOT NULL,
  head_post      varchar(200) NOT NULL,
  deputy_name    varchar(100) NOT NULL,
  deputy_post    varchar(200) NOT NULL,
  valid_from     date         NOT NULL,
  valid_to       date         NOT NULL,
  CONSTRAINT uq_bloc_term UNIQUE (bloc_id, valid_from),
  CONSTRAINT ck_bloc_term_units CHECK (head_unit_id <> deputy_unit_id),
  CONSTRAINT ck_bloc_term_validity CHECK (valid_to >= valid_from)
);
