-- Changes of keyworker that a standard process made: few, and the leadership asks for them by themselves.
create index keyworker_spell_process_transfers on keyworker_spell (started_on desc, id desc) where reason = 'TSPROC';
