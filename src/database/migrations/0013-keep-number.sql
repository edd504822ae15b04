-- The number of a change that comes by another way; this file gives way to it.
select 1;
