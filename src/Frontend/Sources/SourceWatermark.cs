using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Sources;

/// <summary>
/// Leaves out rows that come too late: those below the expression of WATERMARK FOR over the largest value stored before.
/// </summary>
internal static class SourceWatermark
{
    /// <summary>Fails where the expression does not fit the source.</summary>
    internal static void Check(SourceRecord source, Table table, Session session)
    {
        if (source.WatermarkColumn.Length == 0) return;
        var column = table.PlainColumns.FirstOrDefault(c => c.Name.Equals(source.WatermarkColumn, StringComparison.OrdinalIgnoreCase))
            ?? throw CatalogErrors.UnknownColumn.With(source.WatermarkColumn, "WATERMARK");
        if (!column.Type.IsTemporal && !column.Type.IsNumeric) throw CoreErrors.Semantic.With("a WATERMARK is of a time or a number");
        var view = new SessionCatalogView(session, FunctionCatalog.Default, session.Catalog);
        var context = new BindingContext(view, new ColumnFactory());
        var scope = new Scope([new ScopeColumn(null, table.Name, column.Name, context.Columns.Create(column.Name, column.Type))], null);
        var value = new ExpressionBinder(context, new ExpressionScope(scope, "WATERMARK"))
            .Bind(SqlParser.ParseExpression(source.Watermark));
        if (value.HasSubquery() || value.Type.IsTemporal != column.Type.IsTemporal)
            throw CoreErrors.Semantic.With($"the WATERMARK of column '{column.Name}' is no expression of its type over it");
    }

    /// <summary>Gives the condition of rows that are not too late; null while none can be.</summary>
    internal static async ValueTask<Expression?> FilterAsync(
        SourceRecord source, Table table, string database, Session session, CancellationToken cancel)
    {
        if (source.WatermarkColumn.Length == 0) return null;
        var name = Quoted(source.WatermarkColumn);
        var query = SqlParser.ParseQuery(
            $"SELECT {source.Watermark} FROM (SELECT max({name}) AS {name} FROM {Quoted(database)}.{Quoted(table.Name)}) AS w");
        var rows = await session.Services.Queries.ReadAsync(session, query, cancel).ConfigureAwait(false);
        return rows[0][0] is { } mark
            ? SqlParser.ParseExpression(
                string.Create(CultureInfo.InvariantCulture, $"{name} IS NULL OR {name} >= {SinkText.Literal(mark, SqlType.DateTime)}"))
            : null;
    }

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
