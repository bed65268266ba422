namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Asks for a refresh: of which view, of what, why (MANUAL, SCHEDULE, EVENT, CREATE), by whom.</summary>
public sealed record RefreshRequest(long ViewId, RefreshScope Scope, string Trigger, string User)
{
    /// <summary>Automatic requests of one view that wait are one request.</summary>
    public bool IsMergeable => Trigger is "SCHEDULE" or "EVENT" && !Scope.IsPartial;
}
