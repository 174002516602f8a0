-- Which edge goes in first is told where it matters: of one printer and one blank, beside what was measured there.
alter table blanks drop column feed;

create table printer_corrections_fed (
  printer text not null check (printer <> ''),
  blank_id text not null references blanks (id),
  dx_mm real not null,
  dy_mm real not null,
  scale_x real not null check (scale_x > 0),
  scale_y real not null check (scale_y > 0),
  rotation integer not null check (rotation in (0, 90, 180, 270)),
  measured_at text not null,
  primary key (printer, blank_id)
) strict, without rowid;
insert into printer_corrections_fed select printer, blank_id, dx_mm, dy_mm, scale_x, scale_y, rotation, measured_at
  from printer_corrections;
drop table printer_corrections;
alter table printer_corrections_fed rename to printer_corrections;
