namespace MatViewDb.Planner.Incremental;

/// <summary>Says why the changes at hand cannot be applied row by row; the refresh then takes another way.</summary>
public sealed class MaintenanceException(string reason) : Exception(reason);
