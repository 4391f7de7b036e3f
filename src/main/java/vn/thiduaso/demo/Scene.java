package vn.thiduaso.demo;

/** Who is there when the reports are made. */
record Scene(DemoBloc bloc, Staff staff, Today today) {}
