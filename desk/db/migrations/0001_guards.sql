-- The history only grows. Erasing a case empties what was said in it, and nothing else.
CREATE FUNCTION history_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND current_setting('desk.erasing', true) = 'on'
    AND ROW(NEW.id, NEW.case_id, NEW.at, NEW.by_id, NEW.what) IS NOT DISTINCT FROM ROW(OLD.id, OLD.case_id, OLD.at, OLD.by_id, OLD.what)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The history of a case is never changed.';
END $$;
--> statement-breakpoint
CREATE TRIGGER history_only_grows BEFORE UPDATE OR DELETE ON history
  FOR EACH ROW EXECUTE FUNCTION history_only_grows();
--> statement-breakpoint
-- Every process of the desk hears of every change, whoever made it, when it is committed.
CREATE FUNCTION tell_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('is', 'case', 'id', NEW.id, 'version', NEW.version, 'community', NEW.community)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_of_case AFTER INSERT OR UPDATE ON cases
  FOR EACH ROW EXECUTE FUNCTION tell_of_case();
--> statement-breakpoint
ALTER TABLE cases
  ADD CONSTRAINT cases_link CHECK ((link IS NULL) <> (no_link IS NULL) OR erased_at IS NOT NULL),
  ADD CONSTRAINT cases_closed CHECK ((closed_at IS NULL) = (outcome IS NULL)),
  ADD CONSTRAINT cases_not_into_itself CHECK (merged_into IS DISTINCT FROM id);
