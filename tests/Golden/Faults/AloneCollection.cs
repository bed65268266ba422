using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds tests that set failpoints: these are process-wide, so no other test may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "alone";
}
