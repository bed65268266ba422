namespace MatViewDb.Golden.Coverage;

/// <summary>Is a line of docs/internals/mv-ddl-cases.md: a rule, the error that it ends with, the case, what the error names.</summary>
internal sealed record IndexedRule(string Rule, string Error, string Case, string Names);

/// <summary>Reads the index of rules and cases: lines of tables with four columns.</summary>
internal static class CaseIndex
{
    private static readonly string[] s_heads = ["|-", "| rule"];

    internal static IReadOnlyList<IndexedRule> Read(string path) => [.. File.ReadLines(path)
        .Where(line => line.StartsWith('|') && !s_heads.Any(head => line.StartsWith(head, StringComparison.Ordinal)))
        .Select(line => line.Trim('|').Split('|', 4))
        .Select(parts => parts is [var rule, var error, var file, var names]
            ? new IndexedRule(rule.Trim(), error.Trim(), file.Trim(), names.Trim().Trim('`'))
            : throw new InvalidDataException($"{path} has a line without four columns"))];
}
