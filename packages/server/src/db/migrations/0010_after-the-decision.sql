-- What follows a decision: a case comes to an end, registers of payments and checks are streams of their own.
alter table case_file drop constraint phase_is_known;
alter table case_file add constraint phase_is_known check (phase in ('draft', 'registers', 'visit', 'commission',
  'determination', 'proposed', 'decided', 'closed', 'withdrawn'));
alter table case_file drop constraint a_decided_case_has_an_outcome;
alter table case_file add constraint a_decided_case_has_an_outcome
  check (phase not in ('decided', 'closed') or outcome is not null);
alter table case_stream drop constraint stream_kind_is_known;
alter table case_stream add constraint stream_kind_is_known
  check (kind in ('case', 'commissionOrder', 'publishedFigure', 'paymentRegister', 'monitoringCheck'));
