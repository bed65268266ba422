using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads statements about the session: settings, transactions, prepared statements.</summary>
internal static class SessionReader
{
    public static Statement Read(SessionStatementContext tree, SourceText source) =>
        ReadSetting(tree, source) ?? ReadTransaction(tree, source) ?? ReadOther(tree, source);

    /// <summary>Reads the value of a setting; a bare word stands for its text, DEFAULT is null.</summary>
    public static Expression? Value(SetValueContext tree, SourceText source)
    {
        if (tree.expression() is not { } expression)
        {
            return tree.DEFAULT() is not null ? null : new StringLiteral(tree.GetText()) { Span = source.Span(tree) };
        }

        return ExpressionReader.Read(expression, source) switch
        {
            DefaultValue => null,
            ColumnRef { Parts: [var word] } column => new StringLiteral(word) { Span = column.Span },
            var value => value,
        };
    }

    private static Statement? ReadSetting(SessionStatementContext tree, SourceText source)
    {
        switch (tree)
        {
            case SetVariablesContext set:
                return new SetStatement([.. set.setItem()
                    .Select(item => Read(item, source) with { Span = source.Span(item) })]);
            case UseDatabaseContext use:
                var names = NameReader.Names(use.identifier());
                return new UseDatabaseStatement(names.Count > 1 ? names[0] : null, names[^1]);
            case SetCatalogContext set:
                return new SetCatalogStatement(NameReader.Name(set.identifier()));
            case SetPasswordContext set:
                return new SetPasswordStatement(set.userName() is { } user ? NameReader.User(user, source) : null,
                    NameReader.Text(set.@string()),
                        Hashed: set.LPAREN() is null && IsHash(NameReader.Text(set.@string())));
            case SetRoleContext set:
                var special = set.NONE() is not null ? "NONE" : set.ALL() is not null ? "ALL"
                    : set.DEFAULT() is not null ? "DEFAULT" : null;
                return new SetRoleStatement([.. set.asAlias().Select(NameReader.Name)], special);
            case SetDefaultRoleContext set:
                return new SetDefaultRoleStatement(NameReader.Names(set.identifier()),
                    set.NONE() is not null ? "NONE" : set.ALL() is not null ? "ALL" : null,
                    [.. set.userName().Select(user => NameReader.User(user, source))]);
            case SetUserPropertyContext set:
                return new SetUserPropertyStatement(set.asAlias() is { } account ? NameReader.Name(account) : null,
                    NameReader.Properties(set.property(), source));
            default:
                return null;
        }
    }

    // MySQL's own hashes are a star and 40 hexadecimal digits.
    private static bool IsHash(string password) =>
        password.Length == 41 && password[0] == '*' && password.Skip(1).All(char.IsAsciiHexDigit);

    private static Statement? ReadTransaction(SessionStatementContext tree, SourceText source)
    {
        switch (tree)
        {
            case SetTransactionContext set:
                return ReadModes(set);
            case BeginContext:
                return new BeginStatement(null, false);
            case StartTransactionContext start:
                var modes = start.startMode();
                return new BeginStatement(
                    modes.Any(mode => mode.ONLY() is not null) ? true
                    : modes.Any(mode => mode.WRITE() is not null) ? false
                    : null,
                    modes.Any(mode => mode.SNAPSHOT() is not null));
            case CommitContext:
                return new CommitStatement();
            case RollbackContext rollback:
                return new RollbackStatement(NameReader.OptionalName(rollback.identifier()));
            case SavepointContext savepoint:
                return new SavepointStatement(NameReader.Name(savepoint.identifier()));
            case ReleaseSavepointContext release:
                return new ReleaseSavepointStatement(NameReader.Name(release.identifier()));
            case LockTablesContext locked:
                return new LockTablesStatement(
                    [.. locked.lockedTable().Select(item => NameReader.Object(item.qualifiedName(), source))]);
            case UnlockTablesContext:
                return new UnlockTablesStatement();
            default:
                return null;
        }
    }

    private static SetTransactionStatement ReadModes(SetTransactionContext tree)
    {
        string? isolation = null;
        bool? readOnly = null;
        foreach (var mode in tree.transactionMode())
        {
            if (mode.ISOLATION() is null)
            {
                readOnly = mode.ONLY() is not null;
            }
            else
            {
                isolation = string.Join('-', mode.children.Skip(2).Select(word => word.GetText().ToUpperInvariant()));
            }
        }

        return new SetTransactionStatement(Scope(tree.variableScope()), isolation, readOnly);
    }

    private static Statement ReadOther(SessionStatementContext tree, SourceText source)
    {
        switch (tree)
        {
            case KillContext kill:
                return new KillStatement(kill.QUERY() is not null, ExpressionReader.Read(kill.expression(), source));
            case DoExpressionsContext evaluated:
                return new DoStatement(ExpressionReader.ReadAll(evaluated.expressions(), source));
            case PrepareContext prepare:
                Expression text = prepare.@string() is { } literal
                    ? new StringLiteral(NameReader.Text(literal)) { Span = source.Span(literal) }
                    : Variable(prepare.USER_VARIABLE().GetText());
                return new PrepareStatement(NameReader.Name(prepare.identifier()), text);
            case ExecuteContext execute:
                return new ExecuteStatement(NameReader.Name(execute.identifier()),
                    [.. execute.USER_VARIABLE().Select(variable => Variable(variable.GetText()))]);
            case DeallocateContext deallocate:
                return new DeallocateStatement(NameReader.Name(deallocate.identifier()));
            default:
                throw source.Wrong(tree, "this is not a statement");
        }
    }

    private static UserVariable Variable(string token) => new(NameReader.UnquoteVariable(token).ToLowerInvariant());

    private static SetItem Read(SetItemContext tree, SourceText source)
    {
        switch (tree)
        {
            case SetNamesContext names:
                var charset = names.charsetName(0);
                return new SetNames(Charset(charset), names.charsetName(1) is { } collation
                    ? NameReader.Charset(collation) : null);
            case SetCharacterSetContext set:
                return new SetCharacterSet(Charset(set.charsetName()));
            case SetUserVariableContext set:
                return new SetUserVariable(NameReader.UnquoteVariable(set.USER_VARIABLE().GetText()).ToLowerInvariant(),
                    ExpressionReader.Read(set.expression(), source));
            case SetVariableContext set:
                return ReadVariable(set, source);
            default:
                throw source.Wrong(tree, "this cannot be set");
        }
    }

    private static string? Charset(CharsetNameContext? tree) =>
        tree is null || tree.DEFAULT() is not null ? null : NameReader.Charset(tree);

    private static SetVariable ReadVariable(SetVariableContext tree, SourceText source)
    {
        var value = Value(tree.setValue(), source);
        if (tree.SYSTEM_VARIABLE() is not { } variable)
        {
            var parts = new[] { NameReader.Name(tree.identifier()) }.Concat(tree.anyName().Select(NameReader.Name));
            return new SetVariable(Scope(tree.variableScope()), string.Join('.', parts).ToLowerInvariant(), value)
            {
                Persist = IsPersist(tree.variableScope()?.Start.Type),
            };
        }

        var name = variable.GetText()[2..].Replace("`", "", StringComparison.Ordinal).ToLowerInvariant();
        var dot = name.IndexOf('.');
        return (dot < 0 ? "" : name[..dot]) switch
        {
            "session" or "local" => new SetVariable(VariableScope.Session, name[(dot + 1)..], value),
            "global" => new SetVariable(VariableScope.Global, name[(dot + 1)..], value),
            "persist" or "persist_only" => new SetVariable(VariableScope.Global, name[(dot + 1)..],
                value) { Persist = true },
            _ => new SetVariable(VariableScope.Unspecified, name, value),
        };
    }

    private static bool IsPersist(int? token) => token is MatViewLexer.PERSIST or MatViewLexer.PERSIST_ONLY;

    private static VariableScope Scope(VariableScopeContext? tree) => tree?.Start.Type switch
    {
        null => VariableScope.Unspecified,
        MatViewLexer.SESSION or MatViewLexer.LOCAL => VariableScope.Session,
        _ => VariableScope.Global,
    };
}
