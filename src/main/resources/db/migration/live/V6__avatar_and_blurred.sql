alter table attendance
    drop constraint attendance_presence_check,
    add constraint attendance_presence_check
        check (presence in ('text', 'audio', 'avatar', 'blurred', 'camera'));
