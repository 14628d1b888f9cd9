-- A line of the bank may be money that a family pays back: one officer says of which debt, another confirms it.
alter table bank_line add column repaid_case uuid;
alter table bank_line add column repaid_debt text;
alter table bank_line add constraint line_repays_a_case foreign key (repaid_case) references case_stream deferrable;
alter table bank_line add constraint a_repaying_line_names_case_and_debt
  check ((repaid_case is null) = (repaid_debt is null) and (repaid_case is null or payment_id is null));
alter table bank_line drop constraint a_match_is_of_a_payment;
alter table bank_line add constraint a_match_is_of_a_payment_or_a_debt
  check (outcome not in ('proposed', 'matched') or payment_id is not null or repaid_case is not null);

-- Which line of which file it was: a line is money of one family, once.
alter table debt_repayment add column bank_line text;
alter table debt_repayment add constraint a_line_repays_once unique (bank_line);
