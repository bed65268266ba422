using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Says after a statement that took long how not to wait for such ones.</summary>
internal static class SlowDdl
{
    internal static void Note(Session session, TimeSpan took)
    {
        if (session.Get(JobSettings.SlowDdlSeconds) is not (> 0 and var limit) || (long)took.TotalSeconds < limit) return;
        session.AddWarning(Warning.Note(
            5308, $"the statement took {(long)took.TotalSeconds} s (slow_ddl_notification_secs = {limit}); SHOW JOBS shows how far such "
                + "jobs are, SET background_ddl = true returns at once; an administrator begins anew with RECOVER what got stuck"));
    }
}
