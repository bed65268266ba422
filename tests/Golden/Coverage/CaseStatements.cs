using System.Text.RegularExpressions;
using MatViewDb.Core.Errors;
using MatViewDb.Golden.Running;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>Is a block of a case with the statements in it.</summary>
internal sealed record CaseStatement(string File, GoldenBlock Block, IReadOnlyList<Statement> Statements)
{
    internal bool Fails => Block.Kind == "statement" && Block.Has("error");

    /// <summary>What an error's text must hold, or the rows of an answer.</summary>
    internal string Expected => Block.Expected is { } lines ? string.Join('\n', lines) : "";

    internal IEnumerable<SqlNode> Nodes => Statements.SelectMany(Walk);

    private static IEnumerable<SqlNode> Walk(SqlNode node) => Golden.Coverage.Nodes.Below(node).SelectMany(Walk).Prepend(node);
}

/// <summary>Reads the statements of all case files.</summary>
internal static partial class CaseStatements
{
    private static readonly Lazy<IReadOnlyList<CaseStatement>> s_all = new(() => [.. ReadAll()]);

    internal static IReadOnlyList<CaseStatement> All => s_all.Value;

    private static IEnumerable<CaseStatement> ReadAll()
    {
        var root = Lane.Folder("cases");
        foreach (var path in Directory.GetFiles(root, "*.*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            // Nothing about functions alone belongs to a view.
            if (file.StartsWith("functions/", StringComparison.Ordinal) || Path.GetExtension(file) is not (".test" or ".inc")) continue;
            foreach (var block in new GoldenFile(path).Read())
            {
                if (block.Sql.Length > 0) yield return new CaseStatement(file, block, Parse(block.Sql));
            }
        }
    }

    // What a case read before stands for a number or a text.
    [GeneratedRegex(@"\$\{\w+\}")]
    private static partial Regex Variable();

    // Text that is no statement is what some cases are about.
    private static IReadOnlyList<Statement> Parse(string sql)
    {
        try
        {
            return [.. SqlParser.ParseScript(Variable().Replace(sql, "1")).Select(s => s.Statement)];
        }
        catch (MatViewException)
        {
            return [];
        }
    }
}
