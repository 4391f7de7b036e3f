-- Staff of the units: yes/no and dates, never an ID-card number.
CREATE SEQUENCE staff_member_seq INCREMENT BY 50;
CREATE TABLE staff_member (
  id                       bigint       NOT NULL CONSTRAINT pk_staff_member PRIMARY KEY,
  unit_id                  bigint       NOT NULL CONSTRAINT fk_staff_member_unit REFERENCES unit,
  full_name                varchar(100) COLLATE vietnamese NOT NULL,
  kind                     varchar(20)  NOT NULL CONSTRAINT ck_staff_member_kind CHECK (kind IN ('CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER')),
  gender                   varchar(10)  NOT NULL CONSTRAINT ck_staff_member_gender CHECK (gender IN ('MALE', 'FEMALE')),
  birth_year               integer      NOT NULL CONSTRAINT ck_staff_member_birth_year CHECK (birth_year BETWEEN 1900 AND 2100),
  post                     varchar(200) NOT NULL,
  leader                   boolean      NOT NULL,
  joined_on                date         NOT NULL,
  left_on                  date,
  misa_updated_on          date,
  oms_updated_on           date,
  citizen_id_registered_on date,
  e_id_activated_on        date,
  version                  integer      NOT NULL,
  CONSTRAINT ck_staff_member_left CHECK (left_on IS NULL OR left_on >= joined_on)
);
CREATE INDEX ix_staff_member_unit ON staff_member (unit_id);

CREATE SEQUENCE training_seq INCREMENT BY 50;
CREATE TABLE training (
  id              bigint       NOT NULL CONSTRAINT pk_training PRIMARY KEY,
  staff_member_id bigint       NOT NULL CONSTRAINT fk_training_staff_member REFERENCES staff_member,
  kind            varchar(20)  NOT NULL CONSTRAINT ck_training_kind CHECK (kind IN ('DIGITAL_SKILLS', 'DATA_ANALYSIS')),
  name            varchar(200) NOT NULL,
  completed_on    date         NOT NULL,
  certificate     varchar(100)
);
CREATE INDEX ix_training_staff_member ON training (staff_member_id);
