using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Printing;

namespace MatViewDb.Sql;

/// <summary>Writes trees as text that reads back as the same tree.</summary>
public static class SqlPrinter
{
    public static string Print(SqlNode node, PrintOptions? options = null)
    {
        var output = new SqlOutput(options ?? PrintOptions.Default);
        switch (node)
        {
            case Expression expression:
                ExpressionPrinter.Print(expression, output);
                break;
            case Statement statement:
                StatementPrinter.Print(statement, output);
                break;
            case Query query:
                QueryPrinter.Print(query, output);
                break;
            case TableExpression table:
                TablePrinter.Print(table, output);
                break;
            case ObjectName name:
                output.Object(name);
                break;
            case TypeName type:
                TypePrinter.Print(type, output);
                break;
            case ColumnDefinition column:
                TypePrinter.Print(column, output);
                break;
            case PartitionScheme scheme:
                PartitionPrinter.Print(scheme, output);
                break;
            case PartitionItem item:
                PartitionPrinter.Print(item, output);
                break;
            case RefreshClause refresh:
                ViewPrinter.Print(refresh, output);
                break;
            case Distribution distribution:
                PartitionPrinter.Print(distribution, output);
                break;
            default:
                throw new ArgumentException($"A {node.GetType().Name} has no text of its own.", nameof(node));
        }

        return output.ToString();
    }

    /// <summary>Quotes a name if it needs it.</summary>
    public static string QuoteName(string name) => SqlOutput.NeedsQuotes(name) ? SqlOutput.Quote(name) : name;

    /// <summary>Writes a text as a string literal.</summary>
    public static string QuoteText(string text) => Print(new StringLiteral(text));
}
