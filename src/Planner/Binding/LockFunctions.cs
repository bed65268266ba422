using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Answers GET_LOCK and its like while binding: once a statement, so their arguments are constants.</summary>
public sealed class LockFunctions(ExpressionBinder binder)
{
    private const int NameMax = 64;

    public LiteralExpression? TryBind(FunctionCall call)
    {
        var count = call.Name switch
        {
            "get_lock" => 2,
            "release_lock" or "is_free_lock" or "is_used_lock" => 1,
            "release_all_locks" => 0,
            _ => -1,
        };
        if (count < 0) return null;
        if (call.Arguments.Count != count) throw CoreErrors.WrongArgumentCount.With(call.Name);
        binder.Context.IsVolatile = true;
        if (binder.Context.Catalog.Locks is not { } locks) return Answer(null);
        if (count == 0) return Answer(locks.ReleaseAll());
        var name = NameOf(call);
        return call.Name switch
        {
            "get_lock" => Answer(locks.Acquire(name, SecondsOf(call)) ? 1 : 0),
            "release_lock" => Answer(locks.Release(name) is { } released ? released ? 1 : 0 : null),
            "is_free_lock" => Answer(locks.HolderOf(name) is null ? 1 : 0),
            _ => Answer(locks.HolderOf(name)),
        };
    }

    private string NameOf(FunctionCall call)
    {
        var name = Constant(call, 0) is { IsNull: false } given ? LiteralText.Of(given) ?? "" : "";
        return name.Length is > 0 and <= NameMax ? name : throw BindingErrors.WrongLockName.With(name.Length == 0 ? "NULL" : name);
    }

    private double SecondsOf(FunctionCall call)
        => Constant(call, 1) is { IsNull: false } given && ConstantCast.TryCast(given, SqlType.Double, out _) is { Value: double seconds }
            ? seconds
            : 0;

    private LiteralExpression Constant(FunctionCall call, int argument)
        => ConstantFolder.Fold(binder.Bind(call.Arguments[argument])) as LiteralExpression
            ?? throw CoreErrors.NotSupported.With($"{call.Name}() of something that is not constant");

    private static LiteralExpression Answer(long? value)
        => value is { } number ? new LiteralExpression((Int128)number, SqlType.BigInt) : LiteralExpression.NullOf(SqlType.BigInt);
}
