using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads the statements about materialized views, whichever dialect spells them.</summary>
internal static class MaterializedViewReader
{
    public static Statement Read(MaterializedViewStatementContext tree, SourceText source) => tree.GetChild(0) switch
    {
        CreateMaterializedViewContext create => Read(create, source),
        AlterMaterializedViewContext alter => new AlterMaterializedViewStatement(
            NameReader.Object(alter.qualifiedName(), source),
            Read(alter.viewAction(), source) with { Span = source.Span(alter.viewAction()) }),
        DropMaterializedViewContext drop => new DropMaterializedViewStatement(
            NameReader.Object(drop.qualifiedName(0), source), drop.ifExists() is not null)
        {
            Base = drop.@base is null ? null : NameReader.Object(drop.@base, source),
            Force = drop.FORCE() is not null,
            Rule = NameReader.Rule(drop.CASCADE() is not null, drop.RESTRICT() is not null),
        },
        RefreshMaterializedViewContext refresh => Read(refresh, source),
        CancelRefreshContext cancel => new CancelRefreshStatement(
            NameReader.Object(cancel.qualifiedName(), source), cancel.FORCE() is not null),
        CancelViewTaskContext cancel => new CancelViewTaskStatement(
            NameReader.Integer(cancel.INTEGER_VALUE(), source, cancel),
                NameReader.Object(cancel.qualifiedName(), source)),
        ViewJobStateContext job => new SetViewJobStateStatement(
            NameReader.Object(job.qualifiedName(), source), job.PAUSE() is not null),
        CreateFromAdviceContext create => new CreateFromAdviceStatement(
            create.qualifiedName() is { } name ? NameReader.Object(name, source) : null,
            NameReader.Integer(create.INTEGER_VALUE(), source, create)),
        AdviseMaterializedViewContext advise => new AdviseMaterializedViewStatement(
            advise.query() is { } query ? QueryReader.Read(query, source) : null,
            advise.INTEGER_VALUE() is { } limit ? NameReader.Integer(limit, source, advise) : 0)
        {
            QueryText = advise.query() is { } written ? source.Text(written) : "",
        },
        VerifyConstraintsContext verify => new VerifyConstraintsStatement(NameReader.Object(verify.qualifiedName(), source)),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    public static CreateMaterializedViewStatement Read(CreateMaterializedViewContext tree, SourceText source)
    {
        var elements = tree.viewElement();
        var view = new CreateMaterializedViewStatement(
            NameReader.Object(tree.qualifiedName(), source), QueryReader.Read(tree.query(), source))
        {
            OrReplace = tree.REPLACE() is not null,
            IfNotExists = tree.ifNotExists() is not null,
            Columns = DdlReader.ViewColumns(
                elements.Where(item => item.viewColumn() is not null).Select(item => item.viewColumn()), source),
            Indexes = [.. elements.Where(item => item.indexDefinition() is not null)
                .Select(item => CreateTableReader.Index(item.indexDefinition(), source))],
            EmitOnWindowClose = tree.EMIT() is not null,
            QueryText = source.Text(tree.query()),
            Span = source.Span(tree),
        };
        var seen = new HashSet<Type>();
        foreach (var clause in tree.viewClause())
        {
            if (!seen.Add(clause.GetType()))
            {
                throw source.Wrong(clause, "this clause is given twice");
            }

            view = Apply(view, clause, source);
        }

        return view.Build is not null && view.Refresh?.Moment is not null
            ? throw source.Wrong(tree, "the moment of the first refresh is given twice, by BUILD and by REFRESH")
            : view;
    }

    public static RefreshMaterializedViewStatement Read(RefreshMaterializedViewContext tree, SourceText source)
    {
        var refresh = new RefreshMaterializedViewStatement(NameReader.Object(tree.qualifiedName(), source))
        {
            Force = tree.FORCE() is not null,
            Scope = tree.refreshScope() is { } scope ? Read(scope, source) : null,
            Span = source.Span(tree),
        };
        if (tree.refreshScope() is MethodScopeContext method)
        {
            refresh = refresh with { Method = Method(method.refreshMethod()),
                Fallback = method.FALLBACK() is not null };
        }

        foreach (var option in tree.refreshOption())
        {
            refresh = option switch
            {
                ModeOptionContext mode => refresh with { Sync = mode.SYNC() is not null },
                PriorityOptionContext priority => refresh with
                {
                    Priority = (int)Math.Clamp(NameReader.Integer(priority.signedInteger(), source), int.MinValue,
                        int.MaxValue),
                },
                DryRunOptionContext dry => refresh with
                {
                    DryRun = true,
                    Limit = dry.limit is null ? null : new IntegerLiteral(Int128.Parse(dry.limit.Text)),
                    Offset = dry.offset is null ? null : new IntegerLiteral(Int128.Parse(dry.offset.Text)),
                },
                _ => refresh,
            };
        }

        return refresh;
    }

    private static CreateMaterializedViewStatement Apply(
        CreateMaterializedViewStatement view, ViewClauseContext tree, SourceText source) => tree switch
        {
            ViewCommentContext clause => view with { Comment = NameReader.Comment(clause.comment()) },
            ViewBuildContext clause => view with
            {
                Build = clause.DEFERRED() is null ? RefreshMoment.Immediate : RefreshMoment.Deferred,
            },
            ViewRefreshContext clause => view with { Refresh = Read(clause.refreshClause(), source) },
            ViewKeyContext clause => view with { KeyColumns = NameReader.Names(clause.columnNames()) },
            ViewPartitionContext clause => view with { PartitionBy = PartitionReader.Keys(clause.expressions(),
                source) },
            ViewDistributionContext clause => view with
            {
                Distribution = CreateTableReader.Distribution(clause.distribution(), source),
            },
            ViewOrderContext clause => view with
            {
                OrderBy = clause.columnNames() is { } names
                    ? NameReader.Names(names)
                    : NameReader.Names(clause.identifier()),
            },
            ViewPropertiesContext clause =>
                view with { Properties = NameReader.Properties(clause.properties(), source) },
            ViewWithContext clause => view with { With = NameReader.Properties(clause.withOptions(), source) },
            _ => throw source.Wrong(tree, "this is not a clause of a materialized view"),
        };

    private static RefreshClause Read(RefreshClauseContext tree, SourceText source)
    {
        var span = source.Span(tree);
        if (tree.refreshScheme() is not { } scheme)
        {
            return new RefreshClause(RefreshSpelling.Doris)
            {
                Method = tree.refreshMethod() is { } method ? Method(method) : null,
                Fallback = tree.FALLBACK() is not null,
                Trigger = tree.refreshTrigger() is { } trigger ? Read(trigger, source) : null,
                Span = span,
            };
        }

        if (scheme.START() is not null && scheme.EVERY() is null)
        {
            throw source.Wrong(scheme, "START needs EVERY(INTERVAL n unit)");
        }

        var clause = new RefreshClause(RefreshSpelling.StarRocks)
        {
            Moment = tree.DEFERRED() is not null ? RefreshMoment.Deferred
                : tree.IMMEDIATE() is not null ? RefreshMoment.Immediate
                : null,
            Span = span,
        };
        return scheme.INCREMENTAL() is not null
            ? clause with { Method = RefreshMethod.Incremental }
            : clause with { Trigger = Read(scheme, source) };
    }

    private static RefreshTrigger Read(RefreshSchemeContext tree, SourceText source)
    {
        if (tree.MANUAL() is not null)
        {
            return new RefreshTrigger(RefreshTriggerKind.Manual) { Span = source.Span(tree) };
        }

        if (tree.EVERY() is null)
        {
            return tree.SCHEDULE() is null
                ? new RefreshTrigger(RefreshTriggerKind.Event) { Span = source.Span(tree) }
                : throw source.Wrong(tree, "SCHEDULE needs EVERY(INTERVAL n unit)");
        }

        return new RefreshTrigger(RefreshTriggerKind.Schedule)
        {
            Start = NameReader.OptionalText(tree.@string()),
            Every = Positive(tree.signedInteger(), source),
            Unit = PrimaryReader.Unit(tree.intervalUnit()),
            SpelledSchedule = tree.SCHEDULE() is not null,
            Span = source.Span(tree),
        };
    }

    private static RefreshTrigger Read(RefreshTriggerContext tree, SourceText source)
    {
        if (tree.EVERY() is null)
        {
            var kind = tree.COMMIT() is null ? RefreshTriggerKind.Manual : RefreshTriggerKind.Event;
            return new RefreshTrigger(kind) { Span = source.Span(tree) };
        }

        return new RefreshTrigger(RefreshTriggerKind.Schedule)
        {
            Start = NameReader.OptionalText(tree.@string()),
            Every = Positive(tree.signedInteger(), source),
            Unit = PrimaryReader.Unit(tree.intervalUnit()),
            Span = source.Span(tree),
        };
    }

    private static long Positive(SignedIntegerContext tree, SourceText source) =>
        NameReader.Integer(tree, source) is > 0 and var every
            ? every
            : throw source.Wrong(tree, "the interval must be positive");

    private static RefreshMethod Method(RefreshMethodContext tree) =>
        tree.COMPLETE() is not null ? RefreshMethod.Complete
        : tree.INCREMENTAL() is not null ? RefreshMethod.Incremental
        : tree.PARTITIONS() is not null ? RefreshMethod.Partitions
        : RefreshMethod.Auto;

    private static RefreshScope? Read(RefreshScopeContext tree, SourceText source)
    {
        RefreshScope? scope = tree switch
        {
            RangeScopeContext range => new RefreshRange(
                ExpressionReader.Read(range.start, source), ExpressionReader.Read(range.end, source)),
            NameScopeContext names => new RefreshNames(NameReader.Names(names.identifier())),
            ValueScopeContext values =>
                new RefreshValues([.. values.listValue().Select(value => PartitionReader.Value(value, source))]),
            _ => null,
        };
        return scope is null ? null : scope with { Span = source.Span(tree) };
    }

    private static AlterMaterializedViewAction Read(ViewActionContext tree, SourceText source) => tree switch
    {
        RenameViewContext action => new RenameViewAction(NameReader.Name(action.identifier())),
        ActivateViewContext => new SetViewActiveAction(true),
        DeactivateViewContext => new SetViewActiveAction(false),
        SetViewRefreshContext action => new SetViewRefreshAction(Read(action.refreshClause(), source)),
        SetViewPropertiesContext action =>
            new SetViewPropertiesAction(NameReader.Properties(action.property(), source)),
        SetViewParameterContext action => new SetViewParameterAction(
            NameReader.Name(action.identifier()).ToLowerInvariant(), NameReader.SettingValue(action.propertyValue(), source)),
        ResetViewParameterContext action =>
            new SetViewParameterAction(NameReader.Name(action.identifier()).ToLowerInvariant(), null),
        SwapViewContext action => new SwapViewAction(NameReader.Name(action.identifier())),
        ReplaceViewContext action => new ReplaceViewAction(
            NameReader.Name(action.identifier()), NameReader.Properties(action.properties(), source)),
        SetViewOrderContext action => new SetViewOrderAction(NameReader.Names(action.columnNames())),
        AddViewColumnContext action => new AddViewColumnAction(NameReader.Name(action.identifier()),
            ExpressionReader.Read(action.expression(), source),
            action.literal() is { } value ? LiteralReader.Read(value, source) : null,
            NameReader.OptionalText(action.@string())),
        DropViewColumnContext action => new DropViewColumnAction(NameReader.Name(action.identifier())),
        _ => throw source.Wrong(tree, "this is not a change of a materialized view"),
    };
}
