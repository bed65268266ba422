using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Writes;

/// <summary>Gives the value of a column that a write does not name.</summary>
public static class ColumnDefaults
{
    public static ScalarExpression Of(Column column, BindingContext context)
    {
        if (column.DefaultExpression is { } sql)
        {
            var binder = new ExpressionBinder(context, new ExpressionScope(Scope.Empty(null), "default"));
            var value = ConstantFolder.Fold(binder.Bind(SqlParser.ParseExpression(sql)));
            return value is LiteralExpression constant ? StrictConstants.Convert(constant, column, 1) : InsertBinder.Strict(value, column);
        }

        if (column.DefaultText is not { } text)
        {
            return column.Nullable
                ? LiteralExpression.NullOf(column.Type)
                : throw BindingErrors.NoDefault.With(column.Name);
        }

        if (column.Type.IsTemporal && IsNow(text, out var digits))
        {
            var now = new SessionFunctions(context).TryBind(new FunctionCall("now", [new IntegerLiteral(digits)]));
            return StrictConstants.Convert(now ?? LiteralExpression.Null, column, 1);
        }

        return StrictConstants.Convert(LiteralBinder.Text(text), column, 1);
    }

    /// <summary>Gives the value that rows older than the column hold; null: NULL.</summary>
    public static LiteralValue? Missing(Column column) => column.MissingText is { } text
        ? ExpressionEncoder.Encode(StrictConstants.Convert(LiteralBinder.Text(text), column, 1))
        : null;

    private static bool IsNow(string text, out int digits)
    {
        var word = text.Trim().ToLowerInvariant();
        var open = word.IndexOf('(', StringComparison.Ordinal);
        digits = open >= 0 && int.TryParse(word[(open + 1)..].TrimEnd(')'), out var given) ? given : 0;
        if (open >= 0) word = word[..open];
        return word is "current_timestamp" or "now" or "localtimestamp" or "localtime";
    }
}
