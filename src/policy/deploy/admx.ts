import { VERSION } from '../version.ts';
import type { Deployable, Given, Place } from './deployment.ts';
import { registryKey } from './registry.ts';
import { inXml } from './xml.ts';

/** Group Policy's own limit for a text in a template. */
const LONGEST = 1_048_575;

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** For Group Policy: a template with one setting, whose parts are the parts of the company file as JSON (Microsoft, "ADMX schema"). */
export function admxFile(place: Place, id: string, { parts }: Given): Deployable {
  const file = `hatcheck-${place.browser}.admx`;
  const key = registryKey(place, id);
  const text = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="hatcheck_${place.browser}" namespace="Hatcheck.CompanyFile.${place.browser}"/>
    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <categories>
    <category name="Hatcheck" displayName="$(string.Hatcheck)"/>
  </categories>
  <policies>
    <policy name="CompanyFile" class="Both" displayName="$(string.CompanyFile)" explainText="$(string.CompanyFile_Explain)" key="${inXml(key)}" valueName="hatcheck" presentation="$(presentation.CompanyFile)">
      <parentCategory ref="Hatcheck"/>
      <supportedOn ref="windows:SUPPORTED_Windows7"/>
      <enabledValue><decimal value="${VERSION}"/></enabledValue>
      <disabledValue><delete/></disabledValue>
      <elements>
${Object.keys(parts)
  .map((part) => `        <text id="${part}" valueName="${part}" maxLength="${LONGEST}"/>`)
  .join('\n')}
      </elements>
    </policy>
  </policies>
</policyDefinitions>
`;
  return { file, where: `C:\\Windows\\PolicyDefinitions\\${file}`, text };
}

/** The template's words. Administrators' tools ask for `en-US` where they have none of their own language. */
export function admlFile({ browser, name }: Place, { parts }: Given): Deployable {
  const file = `hatcheck-${browser}.adml`;
  const text = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>Hatcheck for ${inXml(name)}</displayName>
  <description>The company file of Hatcheck</description>
  <resources>
    <stringTable>
      <string id="Hatcheck">Hatcheck (${inXml(name)})</string>
      <string id="CompanyFile">The company file</string>
      <string id="CompanyFile_Explain">Each box takes one part of the company file as JSON, as docs/policy.md describes it; a part that is left empty is not set. The setting does not install Hatcheck, switch it on or keep it on.</string>
    </stringTable>
    <presentationTable>
      <presentation id="CompanyFile">
${Object.entries(parts)
  .map(
    ([part, label]) =>
      `        <textBox refId="${part}"><label>${inXml(`${part}: ${label}`)}</label></textBox>`,
  )
  .join('\n')}
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
  return { file, where: `C:\\Windows\\PolicyDefinitions\\en-US\\${file}`, text };
}
