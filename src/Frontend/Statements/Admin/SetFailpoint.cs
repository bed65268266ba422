using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Admin;

/// <summary>
/// Sets what happens at a named place of the code, for tests: 'error', 'error once', 'sleep(ms)' or 'exit'; no action
/// clears it. The server must have been started with enable_failpoints.
/// </summary>
[Statement(typeof(SetFailpointStatement))]
internal sealed class SetFailpointHandler(GlobalSettings globals, TimeProvider time) : StatementHandler<SetFailpointStatement>
{
    private static readonly ErrorDefinition s_failed = new(7307, "HY000", ErrorKind.Internal, "failpoint '{0}' was hit");

    public override ValueTask<StatementResult> HandleAsync(
        SetFailpointStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SUPER");
        if (globals.Get(ServerSettings.EnableFailpoints) == 0)
            throw CoreErrors.Semantic.With("failpoints are off; start the server with --set enable_failpoints=1");
        FaultPoint.Set(statement.Name, ActionOf(statement.Name, statement.Action));
        return StatementResult.Done;
    }

    private Action? ActionOf(string name, string? action)
    {
        var word = action?.Trim().ToLowerInvariant();
        switch (word)
        {
            case null or "" or "off":
                return null;
            case "error":
                return () => throw s_failed.With(name);
            case "error once":
                return () =>
                {
                    FaultPoint.Set(name, null);
                    throw s_failed.With(name);
                };
            case "exit":
                return () => Environment.FailFast($"failpoint '{name}' was hit");
        }

        if (word.StartsWith("sleep(", StringComparison.Ordinal)
            && int.TryParse(word[6..^1], CultureInfo.InvariantCulture, out var ms))
        {
            return () =>
            {
                using var over = new ManualResetEventSlim();
                using var timer = time.CreateTimer(_ => over.Set(), null, TimeSpan.FromMilliseconds(ms), Timeout.InfiniteTimeSpan);
                over.Wait();
            };
        }

        throw CoreErrors.Semantic.With($"unknown failpoint action '{action}'; there are error, error once, sleep(ms), exit, off");
    }
}
