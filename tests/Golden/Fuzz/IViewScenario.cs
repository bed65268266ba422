namespace MatViewDb.Golden.Fuzz;

/// <summary>Makes one random sequence of statements around views that are to be held to their queries.</summary>
internal interface IViewScenario
{
    /// <summary>Views in the order in which they are refreshed: those below first.</summary>
    IReadOnlyList<(string View, string Query)> Views { get; }

    IReadOnlyList<string> Setup();

    IEnumerable<string> Changes();

    bool Refreshes();
}
