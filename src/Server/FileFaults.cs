using MatViewDb.Core.Runtime;
using MatViewDb.Files;

namespace MatViewDb.Server;

/// <summary>
/// Puts a disk that may fail in the machine's place, for tests: calls fail as failpoint "files" says. Only a server that was started
/// with enable_failpoints has one.
/// </summary>
internal static class FileFaults
{
    private const string Point = "files";

    internal static IFileSystem Around(IFileSystem files, IReadOnlyDictionary<string, string> settings)
        => settings.TryGetValue("enable_failpoints", out var on) && on != "0" ? new FaultyFileSystem(files, FaultPlan.Asking(Next)) : files;

    private static FaultKind? Next()
    {
        try
        {
            FaultPoint.Hit(Point);
            return null;
        }
        catch (ChosenFaultException chosen)
        {
            return (FaultKind)chosen.Kind;
        }
    }
}
